//! A chamber's colour, made fit to stand beside text: whatever is given, the page stays readable and calm.

use color::{Oklch, OpaqueColor, Srgb};

use crate::theme::{Colour, INK, PAPER, SIGNAL, SURFACE};

/// Most chroma, in OKLCH: above it a bar outshines the text.
const CHROMA: f32 = 0.14;
/// Least contrast with every ground, by the formula of WCAG 2.2.
const CONTRAST: f32 = 4.5;
/// How much darker each try is.
const STEP: f32 = 0.01;
/// Degrees around the signal's hue in which a colour would be taken for the signal.
const NEAR_SIGNAL: f32 = 25.0;
/// Chroma below which nobody sees a hue.
const GREY: f32 = 0.03;
/// Grounds that it stands on; white, the lightest, follows from them.
const GROUNDS: [Colour; 2] = [PAPER, SURFACE];

/// The colour in its hue, dark and quiet enough; ink where it would be taken for the signal.
pub(crate) fn tamed(given: Colour) -> Colour {
    let [mut lightness, chroma, hue] = lch(given);
    if chroma >= GREY && turn(hue, lch(SIGNAL)[2]) <= NEAR_SIGNAL {
        return INK;
    }
    if chroma <= CHROMA && is_readable(given) {
        return given;
    }
    loop {
        let tried = printable(lightness, chroma.min(CHROMA), hue);
        if lightness <= 0.0 || is_readable(tried) {
            return tried;
        }
        lightness -= STEP;
    }
}

fn is_readable(colour: Colour) -> bool {
    GROUNDS
        .iter()
        .all(|ground| contrast(colour, *ground) >= CONTRAST)
}

fn contrast(one: Colour, other: Colour) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f32 {
    srgb(colour).relative_luminance()
}

/// The colour with the most chroma, up to the one given, that sRGB has at this lightness and hue.
fn printable(lightness: f32, chroma: f32, hue: f32) -> Colour {
    let at = |chroma: f32| -> [f32; 3] {
        OpaqueColor::<Oklch>::new([lightness.max(0.0), chroma, hue])
            .convert::<Srgb>()
            .components
    };
    let fits = |chroma: f32| {
        let inside = |part: &f32| (-0.000_5..=1.000_5).contains(part);
        at(chroma).iter().all(inside)
    };
    let (mut low, mut high) = (0.0, chroma);
    if fits(chroma) {
        low = chroma;
    }
    // Twelve halves are finer than a step of eight bits.
    for _ in 0..12 {
        let middle = f32::midpoint(low, high);
        match fits(middle) {
            true => low = middle,
            false => high = middle,
        }
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 255
    let [red, green, blue] = at(low).map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
    Colour(red, green, blue)
}

fn srgb(colour: Colour) -> OpaqueColor<Srgb> {
    let part = |value: u8| f32::from(value) / 255.0;
    OpaqueColor::new([part(colour.0), part(colour.1), part(colour.2)])
}

/// Lightness, chroma, and hue in degrees.
fn lch(colour: Colour) -> [f32; 3] {
    srgb(colour).convert::<Oklch>().components
}

/// Degrees between two hues, the short way around.
fn turn(one: f32, other: f32) -> f32 {
    let apart = (one - other).rem_euclid(360.0);
    apart.min(360.0 - apart)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::WHITE;
    use proptest::prelude::*;

    /// What holds of every colour.
    fn check(given: Colour) {
        let tamed = tamed(given);
        for ground in [WHITE, PAPER, SURFACE] {
            let contrast = contrast(tamed, ground);
            assert!(
                contrast >= CONTRAST,
                "{given:?} became {tamed:?}: {contrast} on {ground:?}"
            );
        }
        if tamed == INK {
            return;
        }
        let ([lightness, chroma, hue], [_, before, wanted]) = (lch(tamed), lch(given));
        assert!(
            chroma <= CHROMA + 0.006,
            "{given:?} became {tamed:?}: chroma {chroma}"
        );
        // Eight bits round a dark or a grey colour's hue: what counts is how far the colour itself moved aside.
        let aside = chroma * turn(hue, wanted).to_radians().sin().abs();
        assert!(
            aside < 0.01,
            "{given:?} became {tamed:?}: its hue moved from {wanted} to {hue}"
        );
        assert!(
            before < GREY || turn(wanted, lch(SIGNAL)[2]) > NEAR_SIGNAL,
            "{given:?} would be taken for the signal"
        );
        assert!(
            lightness <= lch(given)[0] + 0.01,
            "{given:?} became lighter"
        );
    }

    #[test]
    fn the_corners_and_a_net_over_all_colours() {
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    check(Colour(red, green, blue));
                }
            }
        }
    }

    /// All 16.7 million.
    #[test]
    #[ignore = "takes minutes: `cargo xtask check long` runs it"]
    fn every_colour() {
        for red in 0..=255 {
            for green in 0..=255 {
                for blue in 0..=255 {
                    check(Colour(red, green, blue));
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_colour_is_readable_and_keeps_its_hue((red, green, blue) in any::<(u8, u8, u8)>()) {
            check(Colour(red, green, blue));
        }
    }

    #[test]
    fn a_good_colour_stays_as_the_chamber_gave_it() {
        let teal = Colour(0x0B, 0x5A, 0x6B);
        assert_eq!(tamed(teal), teal);
        assert_eq!(tamed(Colour(0, 0, 0)), Colour(0, 0, 0), "so does black");
    }

    #[test]
    fn yellow_becomes_a_dark_yellow_and_white_a_grey() {
        let Colour(red, green, blue) = tamed(Colour(0xFF, 0xEE, 0x00));
        assert!(red > blue && green > blue, "{red} {green} {blue}");
        let Colour(red, green, blue) = tamed(WHITE);
        assert!(
            red.abs_diff(green) < 2 && green.abs_diff(blue) < 2,
            "{red} {green} {blue}"
        );
    }

    #[test]
    fn what_would_be_taken_for_the_signal_becomes_ink() {
        for near in [
            SIGNAL,
            Colour(0xE8, 0x4E, 0x1B),
            Colour(0xC0, 0x39, 0x2B),
            Colour(0xFF, 0x8F, 0x63),
        ] {
            assert_eq!(tamed(near), INK, "{near:?}");
        }
        let grey = Colour(0x6E, 0x68, 0x66);
        assert_eq!(tamed(grey), grey, "a grey of that hue is nobody's signal");
    }
}
