package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.treasury.Codes;

/** The details that facts say alike, each under its word, with names in place of ids. */
final class Details {
    private final Titles titles;
    private final Unit home;

    Details(Titles titles, Unit home) {
        this.titles = titles;
        this.home = home;
    }

    static Told told(@Nullable Money money, @Nullable Detail... details) {
        return Told.of(money, Arrays.asList(details));
    }

    static @Nullable Detail said(String name, @Nullable String value) {
        return value == null ? null : new Detail.Said(name, value);
    }

    static @Nullable Detail activities(@Nullable Activities stated) {
        return said("activities", stated == null ? null : stated.toString());
    }

    static @Nullable Detail line(LineRef line) {
        return said("line", line.id());
    }

    static @Nullable Detail year(@Nullable FiscalYear year) {
        return said("fiscal-year", year == null ? null : year.toString());
    }

    static @Nullable Detail day(String name, @Nullable LocalDate day) {
        return day == null ? null : new Detail.Day(name, day);
    }

    static @Nullable Detail code(String name, @Nullable BudgetCode code) {
        return said(name, code == null ? null : Codes.written(code));
    }

    Detail fund(FundId fund) {
        return new Detail.Fund("fund", fund, fund.unit().equals(home) ? null : titles.unit(fund.unit()));
    }

    @Nullable
    Detail party(String name, @Nullable PartyId party) {
        return party == null ? null : new Detail.Party(name, titles.party(party));
    }

    @Nullable
    Detail programme(@Nullable ProgrammeId programme) {
        return programme == null ? null : new Detail.Programme("programme", titles.programme(programme));
    }
}
