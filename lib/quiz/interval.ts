/** A share with the interval in which the true share likely lies, each from 0 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The Jeffreys interval of a share: where the true rate lies with a probability of 95 in 100, knowing nothing besides
 * these answers. It reaches 0 where nothing was right and 1 where everything was. Undefined for no answers.
 */
export function likelyShare(right: number, of: number): Interval | undefined {
  if (of <= 0) return undefined;
  const [a, b] = [right + 0.5, of - right + 0.5];
  const { low, high } = betaInterval(a, b);
  return { low: right === 0 ? 0 : low, high: right === of ? 1 : high };
}

/** The middle 95 in 100 of a beta distribution. */
export function betaInterval(a: number, b: number): Interval {
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
  return { low: betaQuantile(0.025, a, b, scale), high: betaQuantile(0.975, a, b, scale) };
}

/** So many leave an error of less than one in a thousand million. */
const halvings = 31;

/** The value below which a beta distribution has this probability, by halving; right to more digits than are shown. */
function betaQuantile(probability: number, a: number, b: number, scale: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b, scale) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The probability of a beta distribution below x (the regularised incomplete beta function), as a continued fraction.
 * @param scale the logarithm of what makes it 1 in all, the same for every x
 */
function betaBelow(x: number, a: number, b: number, scale: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const front = Math.exp(scale + a * Math.log(x) + b * Math.log(1 - x));
  // The fraction converges fast on one side of the mean; on the other the mirrored one does.
  return x < (a + 1) / (a + b + 2) ? (front * continuedFraction(x, a, b)) / a : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/** Lentz's method on the fraction of the incomplete beta function. */
function continuedFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-11) break;
  }
  return fraction;
}

const lanczos = [676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6];

/** The logarithm of the gamma function, by Lanczos; for x of at least 1/2. */
function logGamma(x: number): number {
  const shifted = x - 1;
  const sum = lanczos.reduce((so, coefficient, at) => so + coefficient / (shifted + at + 1), 0.9999999999998099) + 1.5056327351493116e-7 / (shifted + 8);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
