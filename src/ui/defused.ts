/** A spreadsheet takes a field that begins so for a formula, and would run it. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

/** The field made harmless by an apostrophe in front, as spreadsheets themselves mark text. */
export function defused(field: string): string {
  return FORMULA.test(field) ? `'${field}` : field;
}
