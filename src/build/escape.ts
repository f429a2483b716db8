/** Words as text of HTML. */
export const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Words as the value of an attribute between double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', "&quot;");
