import { baiyun2023 } from './baiyun-2023.mjs';
import { cleanNationalForm } from './clean-national-form.mjs';
import { faultyNationalForm } from './faulty-national-form.mjs';
import { tianhe2021 } from './tianhe-2021.mjs';
import { twoTablesOnASheet } from './two-tables-on-a-sheet.mjs';

/** The sample workbooks: each a file name and sheets drawn as text, in the notation of grid-literal.ts. */
export const samples = [tianhe2021, baiyun2023, faultyNationalForm, cleanNationalForm, twoTablesOnASheet];
