//! Order by a text between its neighbours, so that a move alters one record.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// Digits of a rank given at the end of a list, and the step between two of them: 62³ fit.
const WIDTH: usize = 6;
const STRIDE: u64 = 62 * 62 * 62;
/// Ranks longer than this are a reason to renumber the list.
pub const LIMIT: usize = 64;

/// The rank of a new record after the last one of its list.
#[must_use]
pub fn after(last: Option<&str>) -> String {
    let Some(last) = last else { return number(STRIDE) };
    let head: String = last.bytes().chain(std::iter::repeat(b'0')).take(WIDTH).map(char::from).collect();
    match head.bytes().try_fold(0_u64, |sum, b| Some(sum * 62 + digit(b)?)) {
        Some(value) if value + STRIDE < 62_u64.pow(6) => number((value / STRIDE + 1) * STRIDE),
        // The numbers are used up (or it is none of ours): go on behind it.
        _ => format!("{last}V"),
    }
}

/// A rank strictly between two others; none after `low` when `high` is missing.
#[must_use]
pub fn between(low: &str, high: Option<&str>) -> String {
    let Some(high) = high else { return after(Some(low)) };
    let (low, high) = (low.as_bytes(), high.as_bytes());
    let mut out = Vec::new();
    let mut bounded = true;
    for at in 0.. {
        let a = low.get(at).and_then(|b| digit(*b)).unwrap_or(0);
        let b = if bounded { high.get(at).and_then(|b| digit(*b)).unwrap_or(0) } else { 62 };
        if b > a + 1 {
            out.push(DIGITS[usize::try_from(a.midpoint(b)).unwrap_or(0)]);
            break;
        }
        if b > a {
            bounded = false;
        }
        out.push(DIGITS[usize::try_from(a).unwrap_or(0)]);
        if at > low.len() + high.len() {
            // Not between anything (equal or crossed neighbours): behind the lower one.
            out.push(b'V');
            break;
        }
    }
    out.into_iter().map(char::from).collect()
}

/// The first `count` ranks of a fresh list.
pub fn fresh(count: usize) -> impl Iterator<Item = String> {
    (1..=u64::try_from(count).unwrap_or(0)).map(|n| number(n * STRIDE))
}

fn digit(b: u8) -> Option<u64> {
    DIGITS.iter().position(|d| *d == b).and_then(|at| u64::try_from(at).ok())
}

fn number(mut value: u64) -> String {
    let mut out = [b'0'; WIDTH];
    for place in out.iter_mut().rev() {
        *place = DIGITS[usize::try_from(value % 62).unwrap_or(0)];
        value /= 62;
    }
    out.into_iter().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ten_thousand_at_the_end_stay_short() {
        let mut last = after(None);
        for _ in 0..10_000 {
            let next = after(Some(&last));
            assert!(next > last && next.len() == WIDTH);
            last = next;
        }
    }

    #[test]
    fn inserts_at_one_spot_stay_between_until_the_list_wants_renumbering() {
        let (low, mut high) = (after(None), after(Some(&after(None))));
        for _ in 0..300 {
            let mid = between(&low, Some(&high));
            assert!(low < mid && mid < high, "{low} < {mid} < {high}");
            high = mid;
        }
        let fresh: Vec<_> = fresh(10_000).collect();
        assert!(fresh.is_sorted() && fresh.iter().all(|rank| rank.len() < LIMIT));
    }

    proptest! {
        #[test]
        fn between_lies_between(a in "[0-9A-Za-z]{1,8}", b in "[0-9A-Za-z]{1,8}") {
            let (low, high) = if a < b { (a, b) } else { (b, a) };
            // A rank never ends in the lowest digit, so there is always room below it.
            prop_assume!(low != high && !high.ends_with('0'));
            let mid = between(&low, Some(&high));
            prop_assert!(low < mid && mid < high, "{} < {} < {}", low, mid, high);
        }
    }
}
