import {
  MOST_QUESTION_BYTES,
  type QuestionDraft,
  type QuestionMessage,
  readQuestionFile,
  writeQuestion,
} from '../models/console/question-file.ts';
import { questionFileNames } from '../models/console/question-titles.ts';
import { fileDay } from '../models/file-name.ts';
import type { SavedQuestion } from '../store/question-record.ts';
import { newId } from './load-record.ts';
import { addQuestions, openQuestions } from './questions.ts';
import { getState } from './running.ts';

/** Questions as files: in, one by one or out of a zip, and out again. */

/** What became of a file that was brought. */
export interface BroughtQuestion {
  /** Unlike that of any other file, of this time or another. */
  readonly id: string;
  readonly file: string;
  /** The question that was made of it; null where it was refused or was here already. */
  readonly question: SavedQuestion | null;
  readonly messages: readonly QuestionMessage[];
}

interface QuestionFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** No library of questions comes near it; what is larger is something else. */
const MOST_ZIP_BYTES = 20_000_000;
const MOST_FILES = 500;
const SQL_FILE = /\.(sql|txt)$/i;

/** What was read of a file, before anything of it is kept. */
interface ReadQuestion {
  readonly file: string;
  readonly draft: QuestionDraft | null;
  readonly messages: readonly QuestionMessage[];
}

function refused(file: string, what: string, mend: string): ReadQuestion {
  return { file, draft: null, messages: [{ line: null, what, mend }] };
}

/**
 * Makes questions of .sql files, and of those in zip files. One that is here already, letter for
 * letter, is left as it is. Says of each file what became of it.
 */
export async function importQuestions(files: readonly File[]): Promise<BroughtQuestion[]> {
  await openQuestions();
  const here = new Set((getState().questions ?? []).map(writeQuestion));
  const all: ReadQuestion[] = [];
  for (const file of files) {
    const unpacked = await unpack(file);
    if (Array.isArray(unpacked)) all.push(...unpacked.map((one) => readFile(one, here)));
    else all.push(unpacked);
  }
  const saved = await addQuestions(all.flatMap(({ draft }) => draft ?? []));
  const left = saved.values();
  return all.map(({ file, draft, messages }) => {
    const question = draft === null ? null : (left.next().value ?? null);
    return { id: newId(), file, question, messages };
  });
}

/** What one file holds. `here` has the questions that are known, and those that were read before. */
function readFile({ name, bytes }: QuestionFile, here: Set<string>): ReadQuestion {
  const read = readQuestionFile(name, bytes);
  if (!read.ok) return { file: name, draft: null, messages: [read.message] };
  const text = writeQuestion(read.question);
  if (here.has(text)) {
    return refused(name, 'This very question is in your list already.', 'There is nothing to do.');
  }
  here.add(text);
  return { file: name, draft: read.question, messages: read.messages };
}

/** The .sql files that a file holds, or why it holds none. */
async function unpack(file: File): Promise<QuestionFile[] | ReadQuestion> {
  const { name } = file;
  if (SQL_FILE.test(name)) {
    // One byte too many is enough to refuse it.
    const start = file.slice(0, MOST_QUESTION_BYTES + 1);
    return [{ name, bytes: new Uint8Array(await start.arrayBuffer()) }];
  }
  if (!/\.zip$/i.test(name)) {
    return refused(
      name,
      'This is not a file of SQL.',
      'Bring files that end in .sql, or a zip of them. Data goes where the tables are.',
    );
  }
  const damaged = refused(
    name,
    'No questions could be read from this zip.',
    'Open it, and bring the .sql files in it one by one.',
  );
  if (file.size > MOST_ZIP_BYTES) return damaged;
  try {
    const { unzipSync } = await import('fflate');
    let count = 0;
    const unzipped = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name: inside, originalSize }) => {
        const taken = SQL_FILE.test(inside) && originalSize <= MOST_QUESTION_BYTES;
        count += taken ? 1 : 0;
        return taken && count <= MOST_FILES;
      },
    });
    const found = Object.entries(unzipped).map(([inside, bytes]) => ({
      name: inside.replace(/^.*\//, ''),
      bytes,
    }));
    return found.length === 0 ? damaged : found;
  } catch {
    return damaged;
  }
}

/** A question as a file: its name and its text. */
export function exportQuestion(question: QuestionDraft): {
  readonly name: string;
  readonly text: string;
} {
  const [name = ''] = questionFileNames([question.title]);
  return { name, text: writeQuestion(question) };
}

/** All of the user's questions as one zip of .sql files. */
export async function exportQuestions(
  questions: readonly QuestionDraft[],
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { strToU8, zipSync } = await import('fflate');
  const names = questionFileNames(questions.map(({ title }) => title));
  const files = questions.map((one, at) => [names[at] ?? '', strToU8(writeQuestion(one))] as const);
  return {
    name: `quarterlight-questions-${fileDay(new Date())}.zip`,
    bytes: zipSync(Object.fromEntries(files)),
  };
}
