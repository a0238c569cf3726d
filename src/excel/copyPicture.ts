import type { Picture } from '../app/ports/hostPort.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { saveFile } from './saveFile.ts';

/** Pixels for each unit of the drawing, so that it is sharp in print. */
const sharpness = 3;

/** Puts a drawing on the clipboard as a picture, asked for within the press of a button; where it is refused it is saved as a file. */
export async function copyPicture(picture: Picture): Promise<Outcome<'copied' | 'saved'>> {
  const drawn = pictureOf(picture);
  if (await isTaken(drawn)) return done('copied');
  try {
    saveFile(await drawn, picture.name);
    return done('saved');
  } catch {
    return refused({ code: 'clipboard-refused' });
  }
}

async function isTaken(drawn: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn })]);
    return true;
  } catch {
    return false;
  }
}

async function pictureOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The drawing became no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
