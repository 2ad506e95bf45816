/** How many of the findings that wait are asked for at first; as many more each time their end is reached. */
export const FIRST = 50;
