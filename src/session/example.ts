/** The council of the example: County Durham. */
export const EXAMPLE_AREA = 'E06000047';
export const EXAMPLE_FILE = 'Illustrative example';
