//! Newtypes over the one id grammar `[a-z][a-z0-9-]*`: the same string in TOML, Fluent, SQLite and tests.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;

/// Whether a text follows the id grammar `[a-z][a-z0-9-]*`.
pub fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it stands in the content pack.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// One of the nine dimensions.
    DimensionId;
    /// A fact: never scored, drives questions, gate variants and matching.
    FactId;
    /// A question or a milestone: both are answered with a level, and share one namespace.
    ItemId;
    /// An option of a fact, milestone or question, or a mark of a set question. Unique within its owner.
    OptionId;
    /// A reason for "no aplica".
    ReasonId;
    /// A gate.
    GateId;
    /// A stage: what the company already does.
    StageId;
    /// A must of a gate.
    ConditionId;
    /// One of the six profiles.
    ProfileId;
    /// An alert.
    AlertId;
    /// Something to do.
    ActionId;
    /// A programme of an agency.
    ProgrammeId;
    /// A platform, payment provider, carrier or tool.
    PlatformId;
    /// A rule of import, label, consumer or data law.
    RuleId;
    /// A figure of the survey.
    BenchmarkId;
    /// A document or page that a fact rests on.
    SourceId;
    /// A word of the glossary.
    GlossaryId;
    /// A screen of facts.
    ScreenId;
    /// A guide: two minutes of reading.
    GuideId;
    /// A checklist of one country.
    ChecklistId;
    /// A step of a checklist. Unique within it.
    StepId;
    /// A worksheet.
    WorksheetId;
    /// A line of a worksheet. Unique within it.
    LineId;
    /// Somebody to ask.
    ContactId;
}
