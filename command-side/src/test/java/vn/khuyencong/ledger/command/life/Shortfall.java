package vn.khuyencong.ledger.command.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.events.accounts.Account;

/** What a fund would be short of: the first day on which it fails, with what is asked and held until then, in đồng. */
record Shortfall(Refusal refusal, String fund, LocalDate first, long asked, long held) {

    /** One for each chain of each fund that these rows would take below zero. */
    static List<Shortfall> after(List<Row> more, Sheet sheet) {
        List<Shortfall> found = new ArrayList<>();
        for (String fund : more.stream().map(Row::holder).distinct().toList()) {
            look(Account.PLAN_AVAILABLE, Refusal.EXCEEDS_PLAN_AVAILABLE, fund, more, sheet, found);
            look(Account.AUTHORITY_AVAILABLE, Refusal.EXCEEDS_AUTHORITY_AVAILABLE, fund, more, sheet, found);
        }
        return found;
    }

    private static void look(
            Account account, Refusal refusal, String fund, List<Row> more, Sheet sheet, List<Shortfall> found) {
        List<Row> wanted = of(account, fund, more);
        List<Row> there = of(account, fund, sheet.rows());
        Stream.concat(wanted.stream(), there.stream())
                .map(Row::on)
                .distinct()
                .sorted()
                .map(day -> new Shortfall(refusal, fund, day, -Sheet.upTo(day, wanted), Sheet.upTo(day, there)))
                .filter(it -> it.asked() > it.held())
                .findFirst()
                .ifPresent(found::add);
    }

    private static List<Row> of(Account account, String fund, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.account() == account && row.holder().equals(fund))
                .toList();
    }

    /** Whether a refusal says just this, number by number. */
    boolean isToldBy(Declined declined) {
        List<String> values = List.of(String.valueOf(asked), String.valueOf(held), fund, first.toString());
        return declined.refusal() == refusal && declined.details().values().equals(values);
    }
}
