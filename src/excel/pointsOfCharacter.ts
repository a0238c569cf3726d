/** About how wide a character is, in points: Excel's API measures columns in these. */
export const pointsOfCharacter = 5.5;
