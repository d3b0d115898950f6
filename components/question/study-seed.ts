/** The seed of study pages: their choices stand in one order, so that two readers speak of the same. */
export const studySeed = "study";
