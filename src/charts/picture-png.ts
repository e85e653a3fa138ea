import { COLOURS } from './colours.ts';
import { drawToCanvas } from './echarts-canvas.ts';
import { type PictureChart, type PictureWords, pictureLayout } from './picture.ts';

/** Pixels of the file to a pixel of the picture. */
const SCALE = 2;

/**
 * A chart with its words as a PNG at twice its size, on white. Drawn on a canvas, which has the
 * page's own font; an SVG loaded as an image has not, and the policy allows no font within it.
 */
export async function picturePng(words: PictureWords, chart: PictureChart): Promise<Blob> {
  const { size, lines, chart: box, style } = pictureLayout(words, chart);
  const fonts = ['400', 'bold'].map((weight) => `${weight} 20px ${style.fontFamily}`);
  await Promise.all(fonts.map((font) => document.fonts.load(font)));
  const canvas = document.createElement('canvas');
  canvas.width = size.width * SCALE;
  canvas.height = size.height * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser cannot draw the picture.');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, size.width, size.height);
  pen.textBaseline = 'middle';
  for (const { text, x, y, size: pixels, bold, colour } of lines) {
    pen.font = `${bold ? 'bold' : '400'} ${pixels}px ${style.fontFamily}`;
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  }
  const drawn = drawToCanvas(chart.option(box.size, style), box.size, SCALE);
  pen.drawImage(drawn, box.x, box.y, box.size.width, box.size.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser cannot make the picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
