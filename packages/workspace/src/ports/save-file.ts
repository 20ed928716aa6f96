/** Has the browser save a file under a name. Nothing of it is opened here. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** The same of a file that came in base64. */
export function saveBase64(name: string, data: string, type: string): void {
  saveFile(name, new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], { type }));
}
