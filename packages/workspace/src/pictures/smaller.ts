/** What a file is allowed to weigh before it is made smaller on the way. */
const SMALL_BYTES = 700_000;
/** The platform keeps 1,600: half as much again leaves it something to choose from. */
const LONGEST_SIDE = 2400;
const QUALITY = 0.9;

/**
 * A photo as large as it need be: a phone's is made smaller here, so that it is sent in a moment, and without the place
 * it was taken at. Whatever the browser cannot read goes as it is: the platform says what is wrong with it.
 */
export async function smaller(file: Blob): Promise<Blob> {
  if (file.size <= SMALL_BYTES || file.type === 'image/gif') return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return made && made.size < file.size ? made : file;
  } catch {
    return file;
  }
}
