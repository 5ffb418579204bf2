/** A piece of HTML that is safe as it stands. */
export type Markup = string;

/** What HTML cannot contain, in whatever writing: control characters and code points that are no characters. */
const forbidden =
  /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as markup, for the content of an element or a quoted attribute. Characters that HTML cannot contain are left out. */
export function escapeHtml(text: string): Markup {
  return text.replace(forbidden, "").replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");
}

/** The attributes of a tag, each with the space before it; those without value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join("");
}
