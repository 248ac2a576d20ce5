package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.VINH_LONG;
import static vn.khuyencong.ledger.command.World.million;

import java.time.LocalDate;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;

/** Funds of 2016 and 2017 that money goes between in the tests, and the facts they begin with. */
final class FundsOfTheYear {
    static final LocalDate MARCH = LocalDate.of(2016, 3, 21);
    static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
    static final LocalDate MAY = LocalDate.of(2016, 5, 2);

    static final FundId FUND = fund(HAI_PHONG, 2016, FundingSource.PROVINCIAL);
    static final FundId NEXT_YEARS = fund(HAI_PHONG, 2017, FundingSource.PROVINCIAL);
    static final FundId OTHER_PROVINCES = fund(VINH_LONG, 2016, FundingSource.PROVINCIAL);
    static final FundId NATIONS = fund(Unit.NATION, 2016, FundingSource.CENTRAL);
    static final FundId CENTRAL = fund(HAI_PHONG, 2016, FundingSource.CENTRAL);

    static final FundsPlanned PLANNED = new FundsPlanned(FUND, null, million(1_000), MARCH, BY_459);
    static final FundsAllocated ALLOCATED = new FundsAllocated(FUND, null, million(800), MARCH, BY_459);
    static final FundsPlanned NATION_PLANNED = new FundsPlanned(NATIONS, null, million(5_000), MARCH, BY_459);

    private FundsOfTheYear() {}

    static FundId fund(Unit unit, int year, FundingSource source) {
        return FundId.of(unit, new FiscalYear(year), source);
    }

    static EntryId entry(FundId fund, long sequence) {
        return EntryId.of(fund.value(), sequence);
    }
}
