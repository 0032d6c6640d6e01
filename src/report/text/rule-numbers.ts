/** Numbers the rules over all files, from 1 in the order in which the report names them, so that each is explained once. */
export class RuleNumbers {
  private readonly numbers = new Map<string, number>();

  numberOf(ruleId: string): number {
    const known = this.numbers.get(ruleId);
    if (known !== undefined) return known;
    this.numbers.set(ruleId, this.numbers.size + 1);
    return this.numbers.size;
  }

  /** Every rule that was named, by its number. */
  ruleIds(): readonly string[] {
    return [...this.numbers.keys()];
  }
}
