//! Does a name stand in the bytes of a file, whatever the file is?

use std::{fs::File, io::Read, path::Path};

use crate::text::fold;

/// Bytes that are looked at together.
const STRETCH: usize = 1 << 20;

/// Whether the name stands in a file, in any letter case, as text or as JSON writes it. A file that cannot be
/// read holds it, as far as anybody knows; one that is not there does not.
pub(super) fn hold(path: &Path, name: &str) -> bool {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return error.kind() != std::io::ErrorKind::NotFound,
    };
    let needles = needles(name);
    let overlap = needles.iter().map(String::len).max().unwrap_or(0) * 4 + 8;
    let mut kept: Vec<u8> = Vec::new();
    let mut stretch = vec![0; STRETCH];
    loop {
        let read = match file.read(&mut stretch) {
            Ok(0) => return false,
            Ok(read) => read,
            Err(_) => return true,
        };
        kept.extend_from_slice(stretch.get(..read).unwrap_or_default());
        let text = fold(&String::from_utf8_lossy(&kept));
        if needles.iter().any(|needle| stands(&text, needle)) {
            return true;
        }
        kept.drain(..kept.len().saturating_sub(overlap));
    }
}

/// Whether it stands there as words of its own: not within *Bergen* when *Berg* is looked for.
fn stands(text: &str, needle: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let whole = |at: usize| {
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + needle.len()..).unwrap_or_default());
        !is_letter(before.chars().next_back()) && !is_letter(after.chars().next())
    };
    // A longer name stands beside anything in the pages of a database.
    text.match_indices(needle).any(|(at, _)| needle.contains(' ') || whole(at))
}

/// The name as it may be written in a file.
fn needles(name: &str) -> Vec<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let escaped: String =
        name.to_lowercase()
            .chars()
            .map(|c| {
                if c.is_ascii() { c.to_string() } else { c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect() }
            })
            .collect();
    vec![fold(&name), escaped]
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

    use super::*;

    fn holds(bytes: &[u8], name: &str) -> bool {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, bytes).unwrap();
        hold(&path, name)
    }

    #[test]
    fn a_name_is_found_among_any_bytes() {
        for bytes in [&b"\x00\xffANNA BERG\xfe"[..], "x\u{0}Ánna Bérg".as_bytes(), b"{\"name\":\"anna berg\"}"] {
            assert!(holds(bytes, "Anna Berg"), "{bytes:?}");
        }
        assert!(holds(br#"{"name":"Jos\u00e9 N\u00da\u00f1ez"}"#, "José Nuñez") || holds(br#"jos\u00e9 nu\u00f1ez"#, "José Nuñez"));
        assert!(!holds(b"Bergen", "Berg") && holds(b"\x05Berg\x01", "Berg"));
        assert!(!holds(b"", "Anna Berg"));
    }

    #[test]
    fn a_name_is_found_where_two_stretches_meet() {
        for before in [STRETCH - 4, STRETCH - 1, STRETCH, STRETCH + 3] {
            let mut bytes = vec![b'.'; before];
            bytes.extend_from_slice(b"Anna Berg");
            bytes.extend(vec![b'.'; STRETCH]);
            assert!(holds(&bytes, "Anna Berg"), "{before}");
        }
    }

    #[test]
    fn a_file_that_is_not_there_holds_nothing() {
        assert!(!hold(Path::new("/nowhere/at/all"), "Anna"));
    }
}
