/** Registers `changed` for everything that can change a check; returns what ends it. One request. */
export async function registerEvents(
  context: Excel.RequestContext,
  changed: () => Promise<void>,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(changed),
    worksheets.onCalculated.add(changed),
    worksheets.onAdded.add(changed),
    worksheets.onDeleted.add(changed),
    worksheets.onActivated.add(changed),
    // The name of a sheet is in every address that the pane shows; older builds find out at the next look.
    ...(Office.context.requirements?.isSetSupported("ExcelApi", "1.17") ? [worksheets.onNameChanged.add(changed)] : []),
  ];
  await context.sync();
  return async () => {
    await Excel.run(handlers[0]?.context ?? context, async (same) => {
      handlers.forEach((handler) => handler.remove());
      await same.sync();
    });
  };
}
