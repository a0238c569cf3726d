/** Between two things that a text lists: GDP、进出口, trade and growth. A comma may also stand before what says more of one. */
export const listMark = /[及和与、/／&]|\band\b/iu;
