//! The difference between two texts, by lines.

/// The lines that only one of them has, with `-` and `+` before them, each group below the last heading.
pub(crate) fn lines(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    // The longest common part of what follows each pair of places.
    let mut longest = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    let at =
        |longest: &[Vec<usize>], o: usize, n: usize| longest.get(o).and_then(|row| row.get(n)).copied().unwrap_or(0);
    for o in (0..old.len()).rev() {
        for n in (0..new.len()).rev() {
            let value = if old.get(o) == new.get(n) {
                at(&longest, o + 1, n + 1) + 1
            } else {
                at(&longest, o + 1, n).max(at(&longest, o, n + 1))
            };
            if let Some(cell) = longest.get_mut(o).and_then(|row| row.get_mut(n)) {
                *cell = value;
            }
        }
    }
    let (mut o, mut n, mut heading, mut found) = (0, 0, "", Vec::new());
    while o < old.len() || n < new.len() {
        let (one, other) = (old.get(o), new.get(n));
        if let (Some(one), Some(other)) = (one, other)
            && one == other
        {
            if one.starts_with('#') {
                heading = one;
            }
            (o, n) = (o + 1, n + 1);
            continue;
        }
        if !heading.is_empty() {
            found.push(std::mem::take(&mut heading).to_owned());
        }
        match (one, other) {
            (Some(one), other) if other.is_none() || at(&longest, o + 1, n) >= at(&longest, o, n + 1) => {
                found.push(format!("- {one}"));
                o += 1;
            }
            (_, Some(other)) => {
                found.push(format!("+ {other}"));
                n += 1;
            }
            (_, None) => break,
        }
    }
    found.join("\n")
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn what_differs_stands_below_its_heading() {
        let (old, new) = ("# A\none\n# B\ntwo\nthree", "# A\none\n# B\ntwo\nfour\nthree\nfive");
        assert_eq!(lines(old, new), "# B\n+ four\n+ five");
        assert_eq!(lines(new, old), "# B\n- four\n- five");
        assert_eq!(lines("a\nb", "a\nc"), "- b\n+ c");
        assert_eq!(lines(old, old), "");
        assert_eq!(lines("", "a"), "+ a");
    }
}
