//! The pack's own figures.

use crate::broken::{Case, each_is_found, whole};

#[test]
fn wrong_figures_of_the_pack_are_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    whole("pack.toml", ("1.0.0", "1.0"), "three numbers"),
    whole("pack.toml", ("[\"es\"]", "[]"), "`languages`"),
    whole(
        "pack.toml",
        ("hidden_percent = 50", "hidden_percent = 10"),
        "`reservations_percent`",
    ),
];
