/** Grey bars in place of what is still being read. `label` says what is waited for, for those who do not see them. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className="nb-skeleton" role="status" aria-label={label}>
      <span />
      <span />
      <span />
    </div>
  );
}
