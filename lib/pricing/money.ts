/**
 * An amount of money in whole nano-dollars (10⁻⁹ US dollar), the resolution of Google's own price catalogue.
 * Amounts are exact; a cent is 10,000,000 of them.
 */
export type NanoUsd = bigint;

/** A count or measure that money is multiplied by: a decimal string ("500", "0.25") or a whole number. */
export type Quantity = string | number | bigint;

const nanoDigits = 9;
const nanoPerCent = 10n ** 7n;
const decimalText = /^(\d+)(?:\.(\d+))?$/;

/**
 * Reads a price written as a decimal string in US dollars: "0.06608" → 66,080,000n.
 * @throws RangeError when the text is no plain decimal (signs, commas, exponents and "$" are not read), or has more
 *   than nine decimals, which nano-dollars cannot hold.
 */
export function parseUsd(text: string): NanoUsd {
  const { units, decimals } = parseDecimal(text, "an amount in US dollars");
  if (decimals > nanoDigits) throw new RangeError(`"${text}" has ${decimals} decimals; an amount in US dollars has at most ${nanoDigits}.`);
  return units * 10n ** BigInt(nanoDigits - decimals);
}

/**
 * Multiplies an amount by quantities, exactly: all products are formed before anything is divided.
 * @throws RangeError when a quantity is no plain decimal or whole number, or when the result would need a fraction
 *   of a nano-dollar. With the published rates, quantities of up to three decimals never do.
 */
export function multiplyUsd(amount: NanoUsd, ...quantities: readonly Quantity[]): NanoUsd {
  let product = amount;
  let scale = 1n;
  for (const quantity of quantities) {
    const { units, decimals } = parseDecimal(quantityText(quantity), "a quantity");
    product *= units;
    scale *= 10n ** BigInt(decimals);
  }
  if (product % scale !== 0n)
    throw new RangeError(`${[formatUsd(amount, { rate: true }), ...quantities].join(" × ")} is no whole number of nano-dollars; use fewer decimals.`);
  return product / scale;
}

/** The exact sum of amounts; $0 for none. */
export function sumUsd(amounts: Iterable<NanoUsd>): NanoUsd {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

/**
 * The amount in whole cents, still counted in nano-dollars. Half a cent goes up; below zero it goes down, so that
 * a saving and a cost of the same size look alike. Round once, at the end: sum first.
 */
export function roundHalfUpToCents(amount: NanoUsd): NanoUsd {
  const size = amount < 0n ? -amount : amount;
  const cents = (size + nanoPerCent / 2n) / nanoPerCent;
  return (amount < 0n ? -cents : cents) * nanoPerCent;
}

/**
 * The words a reader sees: "$1,109.60", "−$20.40". Rounds to cents unless `rate` is set, which keeps every decimal
 * that a price per unit has, and two at least: "$0.06608", "$0.90".
 */
export function formatUsd(amount: NanoUsd, { rate = false }: { rate?: boolean } = {}): string {
  const shown = rate ? amount : roundHalfUpToCents(amount);
  const digits = (shown < 0n ? -shown : shown).toString().padStart(nanoDigits + 1, "0");
  const whole = groupThousands(digits.slice(0, -nanoDigits));
  const decimals = digits.slice(-nanoDigits).replace(/0+$/, "").padEnd(2, "0");
  return `${shown < 0n ? "−" : ""}$${whole}.${decimals}`;
}

/**
 * A quantity with a comma every three digits of its whole part: "2000" → "2,000".
 * @throws RangeError when it is no plain decimal or whole number.
 */
export function formatQuantity(quantity: Quantity): string {
  const text = quantityText(quantity);
  parseDecimal(text, "a quantity");
  const [whole = "", ...decimals] = text.split(".");
  return [groupThousands(whole), ...decimals].join(".");
}

function quantityText(quantity: Quantity): string {
  if (typeof quantity === "number" && !Number.isSafeInteger(quantity)) {
    throw new RangeError(`${quantity} is no whole number; write a fraction as a decimal string, "0.25", so that nothing is lost.`);
  }
  return String(quantity);
}

function parseDecimal(text: string, role: string): { units: bigint; decimals: number } {
  const match = decimalText.exec(text);
  if (!match) throw new RangeError(`"${text}" is not ${role}; write digits with at most one point, as in "0.06608".`);
  const [, whole = "", fraction = ""] = match;
  return { units: BigInt(whole + fraction), decimals: fraction.length };
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
