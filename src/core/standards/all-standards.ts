import { localStandards } from './local-standards';
import { national2020 } from './national-2020';
import type { Standard } from './standard';

/** Every standard the program knows, the national one first. */
export const standards: readonly Standard[] = [national2020, ...localStandards];

/** The standard with this identifier, or `null` when there is none. */
export const standardById = (id: string): Standard | null =>
  standards.find((standard) => standard.id === id) ?? null;
