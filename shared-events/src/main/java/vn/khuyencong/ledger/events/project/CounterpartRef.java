package vn.khuyencong.ledger.events.project;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;

/**
 * Where the beneficiaries' own money (đối ứng) stands: it has no fund and never passes the Treasury.
 */
public record CounterpartRef(
        Unit unit,
        FiscalYear fiscalYear,
        @Nullable Activities activities,
        @Nullable ProgrammeId programme) {}
