/** Seconds that a browser may take to begin a download; then the memory is given back. */
const KEPT = 60;

/** Hands a file to the reader as a download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT * 1000);
}
