/**
 * What is published in the fixture: KPI, area, year ending 31 March, value (or the reason why there
 * is none), and numerator and denominator where they are published too.
 *
 * placements_3_plus, neighbours of A:
 *   2021: 4 6 8 9 10 10 11 12 14 and one suppressed (N09)
 *   2022: 4 6 8 9 9 11 12 13 14 15
 * same_home_2_years, neighbours of A:
 *   2021: 60 to 69
 *   2022: 60 62 64 66 68 70, then four without a value
 */
export const PUBLISHED = `
placements_3_plus E92000001 2020 8
placements_3_plus E92000001 2021 9
placements_3_plus E92000001 2022 10
placements_3_plus R 2020 8
placements_3_plus R 2021 10
placements_3_plus R 2022 9
placements_3_plus A 2020 11 110 1000
placements_3_plus A 2021 8 80 1000
placements_3_plus A 2022 12 120 1000
placements_3_plus B 2021 9
placements_3_plus B 2022 10
placements_3_plus N01 2021 4
placements_3_plus N02 2021 6
placements_3_plus N03 2021 8
placements_3_plus N04 2021 9
placements_3_plus N05 2021 10
placements_3_plus N06 2021 10
placements_3_plus N07 2021 11
placements_3_plus N08 2021 12
placements_3_plus N09 2021 suppressed
placements_3_plus N10 2021 14
placements_3_plus N01 2022 4
placements_3_plus N02 2022 6
placements_3_plus N03 2022 8
placements_3_plus N04 2022 9
placements_3_plus N05 2022 9
placements_3_plus N06 2022 11
placements_3_plus N07 2022 12
placements_3_plus N08 2022 13
placements_3_plus N09 2022 14
placements_3_plus N10 2022 15

same_home_2_years E92000001 2021 70
same_home_2_years E92000001 2022 71
same_home_2_years R 2021 68
same_home_2_years R 2022 not_applicable
same_home_2_years A 2021 66 99 150
same_home_2_years A 2022 suppressed
same_home_2_years N01 2021 60
same_home_2_years N02 2021 61
same_home_2_years N03 2021 62
same_home_2_years N04 2021 63
same_home_2_years N05 2021 64
same_home_2_years N06 2021 65
same_home_2_years N07 2021 66
same_home_2_years N08 2021 67
same_home_2_years N09 2021 68
same_home_2_years N10 2021 69
same_home_2_years N01 2022 60
same_home_2_years N02 2022 62
same_home_2_years N03 2022 64
same_home_2_years N04 2022 66
same_home_2_years N05 2022 68
same_home_2_years N06 2022 70
same_home_2_years N07 2022 suppressed
same_home_2_years N08 2022 missing
same_home_2_years N09 2022 low_reliability
same_home_2_years N10 2022 rounds_to_zero

cla_number E92000001 2021 80000 80000
cla_number R 2021 5000 5000
cla_number A 2021 480 480
cla_rate E92000001 2021 67 80000 12000000
cla_rate A 2021 80 480 60000
population_0_17 A 2021 60000 60000
population_0_17 A 2022 50000 50000

cla_started E92000001 2021 30000 30000
cla_started R 2021 2000 2000
cla_started A 2021 200 200
missing_children E92000001 2021 10
missing_children R 2021 11
missing_children A 2021 12
missing_children N01 2021 9

sdq_score E92000001 2021 13.7
sdq_score E92000001 2022 13.8
sdq_score A 2020 14.1
sdq_score A 2021 14.0
sdq_score A 2022 13.9
sdq_score N01 2022 13.7
sdq_score N02 2022 13.7
sdq_score N03 2022 13.7
sdq_score N04 2022 13.7
sdq_score N05 2022 13.7
sdq_score N06 2022 13.7
sdq_score N07 2022 13.7
sdq_score N08 2022 13.7
sdq_score N09 2022 13.7
sdq_score N10 2022 13.7
`;
