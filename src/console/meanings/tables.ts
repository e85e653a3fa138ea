/** Where a table stands in the list of tables. */
export type TableGroup = 'figures' | 'comparisons' | 'places' | 'about';

export interface TableMeaning {
  readonly group: TableGroup;
  /** What a row is, what it is for, and where it comes from. */
  readonly meaning: string;
  /** Columns that need saying here: others mean what columns.ts says. */
  readonly columns: Readonly<Record<string, string>>;
}

const of = (
  group: TableGroup,
  meaning: string,
  columns: Readonly<Record<string, string>> = {},
): TableMeaning => ({ group, meaning, columns });

/** Every table and view that the console has from the start, in the order in which it lists them. */
export const TABLE_MEANINGS: Readonly<Record<string, TableMeaning>> = {
  figures: of(
    'figures',
    "Begin here. Every figure of every area, a row each: those of your own files and the published ones, with names beside codes. Headlines have breakdown = ''. One KPI, area and date may have a figure of either origin.",
    {
      area_level: 'authority, region, sub_region (Inner and Outer London) or country (England).',
      region:
        'Name of the region of an authority (London for Inner and Outer London); null for regions and England.',
    },
  ),
  area_figures: of(
    'figures',
    'The headline figures of the area in asked, one a KPI and date: its own where it has one, else the published one of that date. A quarter without a figure is there as a gap. With 95% intervals.',
    { origin: 'own, published (it stands in where the area has none of its own) or gap.' },
  ),
  breakdowns: of(
    'figures',
    'The parts of the figures of the area in asked (ages, sex, placements, activity): its own where it has them, else the published ones.',
  ),
  shown: of(
    'figures',
    'Which figure a screen shows for each quarter: a KPI that is counted once a year shows its latest. Join it to area_figures by kpi and period to get what the overview shows.',
    {
      quarter: 'The quarter that is chosen on the screen, such as 2021-22-Q3.',
      quarter_end: 'Last day of that quarter.',
      period:
        'Period of the figure that the screen shows for it: the quarter itself, or an earlier period.',
    },
  ),
  figures_own: of(
    'figures',
    'The figures of the files on this device, of all areas, by codes alone: of each KPI, area and period, what the newest file says. Rates per 10,000 that no file gives are worked out.',
  ),
  figures_published: of(
    'figures',
    'The published figures of all authorities, regions and England since 2015-16, by codes alone: a row a KPI, area, year and category, as the Department for Education and the Office for National Statistics give them.',
  ),
  own_figures: of(
    'figures',
    'figures_own cut to the area in asked and the other authorities of its region, as the view shows them: the first step of the comparisons.',
    { of_area: 'True for the area in asked itself, false for another authority of its region.' },
  ),
  published_figures: of(
    'figures',
    'figures_published cut to the area in asked, its neighbours in both models, its region and England, as the view shows them: the second step of the comparisons. Parts only of the area itself.',
  ),
  ratings: of(
    'comparisons',
    'Each figure of the area in asked against each of its comparators: difference, rating, and whether chance alone would give it. The most complete of the comparisons.',
    {
      numerator: 'The comparator’s number above the line; null where it is not known.',
      denominator: 'The comparator’s number below the line; null where it is not known.',
      value:
        'The comparator’s value, in the unit of the KPI. The area’s own value is in area_figures.',
      period: 'Period of the area’s own figure.',
      flag: 'Why the comparator has no value; empty where it has one.',
      source: 'Where the comparator’s value comes from: the id of a row of files or releases.',
      difference:
        'The area’s value minus the comparator’s, in the unit of the KPI: points for percentages.',
      relative: 'The difference as a percentage of the comparator’s value.',
      gap_in_tolerances: 'The size of the difference in tolerances: 2 is twice as far as is close.',
      about_the_same: 'True where a published whole number is less than half a point away.',
      rating:
        'better (the same or better), close (worse within the tolerance), worse; null where it is not rated.',
      within_chance:
        'True where chance alone could make the difference (95%). Null where that is not tested: counts, rates, targets.',
    },
  ),
  comparators: of(
    'comparisons',
    'What each figure of the area in asked stands beside: a year ago, the quarter before, the target, the region, the neighbours and England.',
    {
      numerator: 'The comparator’s number above the line; null where it is not known.',
      denominator: 'The comparator’s number below the line; null where it is not known.',
      value: 'The comparator’s value, in the unit of the KPI.',
      period: 'Period of the area’s own figure.',
      flag: 'Why the comparator has no value; null or empty otherwise.',
      source: 'Where the comparator’s value comes from; null where it was worked out here.',
      tolerance: 'The target’s own tolerance; null where the general one in asked holds.',
      tolerance_mode: 'percentage or points; null where the general one in asked holds.',
    },
  ),
  ranks: of(
    'comparisons',
    'The place of the area in asked among all authorities of England, by KPI and published year.',
  ),
  ranks_published: of(
    'comparisons',
    'The place of every authority among all authorities of England, by KPI and published year. Neutral KPIs have no place.',
  ),
  neighbour_values: of(
    'comparisons',
    'The statistical neighbours of the area in asked put together, by KPI, year and model. A symbol is no value and enters neither.',
    {
      mean: 'Mean of the neighbours with a value.',
      median: 'Median of the neighbours with a value.',
    },
  ),
  region_pooled: of(
    'comparisons',
    'The region in a quarter, from the own figures of its authorities: the sum of numerators over the sum of denominators. Empty until another authority of the region has figures of its own.',
    { role: 'Always region.', authorities: 'How many authorities the region had at that time.' },
  ),
  among: of(
    'comparisons',
    'The published headlines of the area in asked, its neighbours in both models, its region and England, for every year.',
  ),
  comparator_years: of(
    'comparisons',
    'For each figure of the area in asked, the published year that it is compared with: the latest that had ended by then.',
    { period: 'Period of the area’s own figure.' },
  ),
  years_published: of(
    'comparisons',
    'The years for which a KPI has published figures, a row a KPI and year.',
    { next_end: 'Last day of the next such year; 31 December 9999 where there is none yet.' },
  ),
  targets: of(
    'comparisons',
    'What councils aim for, a row a KPI and first day. The example comes with made-up targets.',
    {
      period_from: 'First day on which the target holds.',
      next_from: 'First day of the next target of that KPI; 31 December 9999 where there is none.',
      target: 'The value aimed for, in the unit of the KPI.',
      tolerance:
        'How far a worse figure may be and still count as close; null where the general one in asked holds.',
      tolerance_mode: 'percentage or points; null where the general one in asked holds.',
    },
  ),
  areas: of(
    'places',
    'Authorities, regions, sub-regions and England. Authorities that have ended are there too: valid_to IS NULL leaves those of today.',
    {
      code: 'Code at the Office for National Statistics: what other tables call area_code.',
      name: 'Name of the area.',
      level:
        'authority, region, sub_region (Inner and Outer London), country (England), or former_code: an older code of an authority that goes on under a new one.',
      la_code: 'The Department for Education’s three-digit number of an authority, as text.',
      region_code:
        'Code of the region of an authority (London for Inner and Outer London); null for regions and England.',
      sub_region_code: 'Code of Inner or Outer London for a London borough; null elsewhere.',
      valid_from: 'First day of an authority that began after 2015; null where it is older.',
      valid_to: 'Last day of an authority that has ended; null while it exists.',
      predecessors: 'Codes of the authorities that it replaced, with ; between.',
      successors: 'Codes of the authorities that replaced it, with ; between.',
      aliases: 'Other names that it is known by, with ; between.',
    },
  ),
  neighbours: of(
    'places',
    'The ten statistical neighbours of each authority in both models of the Department for Education: authorities whose families and places are most like it.',
    {
      model:
        "The model, as text: '2025' (the newer) or '2021'. Choose one, or every neighbour of both comes back.",
      area_code: 'The authority whose neighbours they are. Being neighbours need not be mutual.',
      neighbour_code: 'Code of the neighbour: join it to area_code or areas.code.',
      rank: '1 for the most alike, to 10.',
      closeness: 'The publisher’s word for how alike they are, such as Very close.',
    },
  ),
  kpis: of('about', 'What each KPI counts, in words, and what its arithmetic needs.', {
    id: 'Id of the KPI: what other tables call kpi.',
    title: 'Title in plain words.',
    theme: 'The group in which the overview shows it, such as stability.',
    published:
      'True where figures are published by authority, so that there is something to compare with.',
    definition: 'What is measured, in one sentence.',
    counted: 'Who is counted and who is not.',
    out_of: 'Whom the number below the line holds: children in our care.',
    comparison_note: 'What to know before comparing; empty where there is nothing.',
    publisher: 'Who publishes figures to compare with; null where nobody does.',
    public_parts:
      'The breakdowns that a public view may show, as |Age|Sex|; null where it may show any.',
    published_as:
      'Its code in the Local Authority Interactive Tool, or the name of the file; null where nothing is published.',
    series_breaks_on:
      'Day on which a change of law or definition breaks the series, as text; null where there is none.',
    series_break: 'Why figures before and after that day cannot be compared.',
  }),
  releases: of('about', 'The releases that the published figures come from, with their licences.', {
    id: 'What source of a published figure says.',
    publisher: 'Who published it.',
    title: 'Name of the publication.',
    release: 'Which issue of it.',
    published: 'Month in which it came out, such as 2025-11; null where that is not stated.',
    next_release: 'Month in which the next one is due; null where that is not stated.',
    licence: 'Name of the licence.',
    url: 'Where it was published; null where that is not stated.',
    notes: 'What to know of its figures.',
  }),
  files: of(
    'about',
    'The files that were loaded on this device, a row each; the illustrative example is a row without size, SHA-256 and date.',
    {
      id: 'What source of a figure from the file says.',
      file: 'Name of the file.',
      size: 'Its size in bytes.',
      sha256: 'Its SHA-256: the same text means the same file, byte for byte.',
      loaded_at: 'When it was loaded, as text in universal time: 2026-03-31T09:15:00.000Z.',
      figures: 'How many figures were taken from it.',
    },
  ),
  asked: of(
    'about',
    'One row: whose comparisons the steps show (area_figures, ratings, ranks and others), in which view, with which tolerance. UPDATE asked SET area = … asks for another area.',
    {
      area: 'Code of the area whose figures the steps show.',
      view: 'public (after disclosure control) or officer.',
      tolerance: 'How far a worse figure may be and still count as close.',
    },
  ),
  withheld: of(
    'about',
    'The figures that disclosure control keeps from the public view, and why. In the public view it is empty: they are not in this engine at all.',
    {
      origin: 'own or published: which of the figures of that place is withheld.',
      why: 'The reason: small (a count from 1 to the threshold), complement (so few are not in it), denominator (so few altogether), percentage (it gives such a count away), difference (a withheld figure could be worked out from it), or officer (an officer decided).',
    },
  ),
};
