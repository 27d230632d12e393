/** The shape of a list that is loading, group by group: widths in % of the value column, like those of real values. */
export const skeletonShape = [[38, 34], [52, 46], [30]]
