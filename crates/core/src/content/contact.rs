//! Whom to ask, by country.

use super::load;
use crate::ids::{ContactId, OptionId};
use chrono::NaiveDate;
use serde::Deserialize;

/// An office or desk that answers questions of companies.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Id.
    pub id: ContactId,
    /// Official name.
    pub name: String,
    /// Country option.
    pub country: OptionId,
    /// Public address on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// Address for letters by e-mail.
    #[serde(default)]
    pub email: Option<String>,
    /// Telephone, with the country's code.
    #[serde(default)]
    pub phone: Option<String>,
    /// Street and town.
    #[serde(default)]
    pub address: Option<String>,
    /// Day the sources speak of.
    #[serde(deserialize_with = "load::date")]
    pub as_of: NaiveDate,
    /// Months after which it is "por revisar".
    pub review_after_months: u32,
    /// References.
    pub sources: Vec<String>,
}
