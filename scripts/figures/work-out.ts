import type { Connection } from '../../src/db/connection.ts';
import { toRows } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { querySql } from '../../src/db/queries.ts';
import { type Area, queryAreas } from '../../src/figures/areas.ts';
import { createTables, type DataFiles, holdNewest } from '../../src/figures/tables.ts';
import type { IncomingFile } from '../../src/intake/read-file.ts';
import type { RecordsReport } from '../../src/intake/records/take-in-records.ts';
import { type CheckResult, runRecordChecks } from '../../src/records/checks.ts';
import { queryRemainder, type Remainder } from '../../src/records/remainder.ts';
import { type Counted, openRecords } from '../../src/session/records-calculator.ts';
import type { FiguresSettings } from './settings.ts';
import { type CountedFigure, countedFigures } from './tidy.ts';
import { UsageError } from './usage.ts';

/** What was counted from the files. */
export interface CountedFiles {
  readonly area: Area;
  readonly intake: RecordsReport;
  readonly counted: Counted;
  /** Headlines without a value, since there was nobody to count. */
  readonly ofNobody: readonly { readonly kpi: string; readonly period: string }[];
  readonly figures: readonly CountedFigure[];
}

/** All that came of the files. */
export interface WorkedOut extends CountedFiles {
  readonly checks: readonly CheckResult[];
  readonly remainder: readonly Remainder[];
}

/**
 * From files to figures, with the page's own intake, SQL and checks, in an engine that holds the
 * children's records in memory and ends with them.
 * @throws UsageError where the area is not known, or no figure comes of the files.
 */
export function workOut(
  data: DataFiles,
  files: readonly IncomingFile[],
  asked: string,
  settings: FiguresSettings,
): Promise<WorkedOut> {
  return countFiles(data, files, asked, settings, async (engine) => ({
    checks: await runRecordChecks(engine),
    remainder: await queryRemainder(engine),
  }));
}

/**
 * The same without the checks, with what `more` asks of the engine before it ends.
 * @throws UsageError as `workOut`.
 */
export async function countFiles<More>(
  data: DataFiles,
  files: readonly IncomingFile[],
  asked: string,
  settings: FiguresSettings,
  more: (engine: Connection) => Promise<More>,
): Promise<CountedFiles & More> {
  const engine = await openNodeEngine();
  try {
    await createTables(engine, data);
    const area = findArea(await queryAreas(engine), asked);
    const records = await openRecords(engine, async (work) => {
      await work();
      await holdNewest(engine);
    });
    const how = { ...settings, area: area.code };
    const intake = await records.takeIn(files, how, {});
    if (intake.extracts.length === 0) {
      throw new UsageError('None of these files is a table of the SSDA903 return.');
    }
    const counted = await records.count(
      how,
      { order: 0, replaces: [], illustrative: false },
      false,
      {},
    );
    return {
      area,
      intake,
      counted,
      ...(await more(engine)),
      ofNobody: await queryOfNobody(engine),
      figures: await countedFigures(engine),
    };
  } finally {
    await engine.close();
  }
}

function findArea(areas: readonly Area[], asked: string): Area {
  const authorities = areas.filter(({ level }) => level === 'authority');
  const same = (text: string) => text.toLowerCase() === asked.trim().toLowerCase();
  const found = authorities.filter(({ code, name }) => same(code) || same(name));
  const [area] = found.filter(({ validTo }) => validTo === null).concat(found);
  if (area === undefined) {
    throw new UsageError(`“${asked}” is neither the code nor the name of an authority.`);
  }
  return area;
}

async function queryOfNobody(engine: Connection): Promise<CountedFiles['ofNobody']> {
  const columns = await engine.query(querySql('records/figures_of_nobody'), {
    kpi: 'text',
    period: 'text',
  });
  return toRows(columns).map(({ kpi, period }) => ({ kpi: kpi ?? '', period: period ?? '' }));
}
