/** The council of the example: County Durham. */
export const EXAMPLE_AREA = 'E06000047';
/** Its id among the loads of the engine. */
export const EXAMPLE_ID = 'example';
export const EXAMPLE_FILE = 'Illustrative example';
/** How its children's records are called among files: made-up extracts, all in one zip. */
export const EXAMPLE_RECORDS_FILE = 'illustrative-example-ssda903.zip';
