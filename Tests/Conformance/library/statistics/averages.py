import statistics as st
from fractions import Fraction
from decimal import Decimal

data = [2.5, 3.25, 5.5, 11.25, 11.75, 7.0]
whole = [1, 2, 3, 4, 4, 9]
for f in (st.mean, st.fmean, st.geometric_mean, st.harmonic_mean, st.median, st.median_low, st.median_high, st.mode,
          st.multimode, st.pstdev, st.pvariance, st.stdev, st.variance, st.quantiles):
    print(f.__name__, f(data), f(whole))
print(st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal("0.5"), Decimal("0.75")]), st.mean([1, 2]), st.mean([1, 3]))
print(st.variance([Fraction(1, 2), Fraction(3, 4)]), st.stdev([Decimal("1.5"), Decimal("2.5"), Decimal("4")]))
print(st.quantiles(range(1, 12), n=10), st.quantiles([1, 2, 3, 4], method="inclusive"), st.mode("banana"))
x, y = [1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 8.1, 9.8]
print(st.covariance(x, y), st.correlation(x, y), st.linear_regression(x, y))
for f in (st.mean, st.median, st.mode, st.stdev, st.variance, st.quantiles):
    try:
        f([])
    except st.StatisticsError as e:
        print(e)
n = st.NormalDist(100, 15)
print(n, n.pdf(110), n.cdf(120), n.inv_cdf(0.9), n.zscore(130), n + 5, n * 2, n.overlap(st.NormalDist(110, 12)))
print(n.quantiles(), n.samples(2, seed=1), st.NormalDist.from_samples(data))
