//! Words: every sentence, number and date that a person reads is made here, from the Fluent files in `locales/`.
//!
//! Not here: what is said when (that is decided by the caller), official names (they are facts of the content pack).
//!
//! Three ways in:
//! - [`messages`]: one function per message of the interface and the report, generated; a missing key or argument does not compile;
//! - [`Localizer::content`]: the content pack's sentences, by id; [`catalogue`] lets the pack's check prove them whole;
//! - the number and date methods of [`Localizer`] (module [`mod@format`]).

pub mod catalogue;
pub mod format;
mod generated;
mod locale;
mod localizer;
mod read_number;

pub use generated::messages;
pub use locale::{Language, Locale};
pub use localizer::{ArgValue, Args, ExtraPackError, Localizer};
pub use read_number::NumberMistake;
