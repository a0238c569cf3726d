import newestEdition from 'newest-edition';
import { createDataset } from '../dataset/dataset.ts';
import { decodeEdition } from '../dataset/decodeEdition.ts';
import { success } from '../domain/result.ts';

const decoded = decodeEdition(newestEdition);

/** The edition that came with the page, or what is wrong with it: functions and pane say so instead of answering. */
export const bundledDataset = decoded.ok ? success(createDataset(decoded.value)) : decoded;
