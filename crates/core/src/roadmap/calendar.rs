//! The calendar: tasks strictly in order, week by week, never more hours than a week has.
//!
//! One task is worked on at a time, and nothing overtakes. That is what makes more hours never finish later:
//! a cleverer filling of gaps would, now and then. Waits for others hold no hours; they keep a task open.

/// What the calendar knows of a task.
pub(super) struct Load {
    pub hours: u16,
    pub wait_weeks: u16,
    /// Earlier tasks whose work and wait have to be over.
    pub after: Vec<usize>,
    /// Whether it gets a date at all.
    pub dated: bool,
}

/// Where a task lies. Weeks count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub first_week: u32,
    /// Last week of work.
    pub last_week: u32,
    /// Last week with the wait.
    pub open_until: u32,
    pub row: usize,
}

/// Lays tasks out; `tenths` are tenths of hours a week. Without any, nothing gets a date.
pub(super) fn lay_out(loads: &[Load], tenths: u32, max_open: usize) -> Vec<Option<Slot>> {
    let mut slots: Vec<Option<Slot>> = Vec::with_capacity(loads.len());
    let max_open = max_open.max(1);
    // Last week of whatever lies in a row; none while it is free.
    let mut rows: Vec<Option<u32>> = vec![None; max_open];
    let (mut week, mut used) = (0, 0);
    for load in loads {
        if !load.dated || tenths == 0 {
            slots.push(None);
            continue;
        }
        let after_others = load
            .after
            .iter()
            .filter_map(|other| slots.get(*other).copied().flatten())
            .map(|slot| slot.open_until + u32::from(slot.open_until > slot.last_week))
            .max()
            .unwrap_or(0);
        // Rows are as many as tasks may be open: one has to be free.
        let free = rows
            .iter()
            .map(|until| until.map_or(0, |until| until + 1))
            .min()
            .unwrap_or(0);
        let mut earliest = after_others.max(free);
        if used == tenths && load.hours > 0 {
            earliest = earliest.max(week + 1);
        }
        if earliest > week {
            (week, used) = (earliest, 0);
        }
        let first_week = week;
        let mut left = u32::from(load.hours) * 10;
        while left > tenths - used {
            left -= tenths - used;
            (week, used) = (week + 1, 0);
        }
        used += left;
        let open_until = week + u32::from(load.wait_weeks);
        let row = rows
            .iter()
            .position(|until| until.is_none_or(|until| until < first_week))
            .unwrap_or(0);
        rows[row] = Some(open_until);
        slots.push(Some(Slot {
            first_week,
            last_week: week,
            open_until,
            row,
        }));
    }
    slots
}
