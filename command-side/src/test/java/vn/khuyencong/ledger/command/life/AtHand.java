package vn.khuyencong.ledger.command.life;

import java.util.List;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.accounts.Account;

/** What there is of one project for a command to name, and now and then what is not there. */
final class AtHand {
    private final Chance chance;
    private final NaiveProject project;
    private final Sheet sheet;

    AtHand(Chance chance, NaiveProject project, Sheet sheet) {
        this.chance = chance;
        this.project = project;
        this.sheet = sheet;
    }

    String line() {
        List<String> lines = List.copyOf(project.lines().keySet());
        return lines.isEmpty() || chance.once(40) ? "nowhere" : chance.of(lines);
    }

    /** Mostly a line that holds something there. */
    String line(Account account) {
        List<String> holding = project.lines().keySet().stream()
                .filter(it -> on(account, it) > 0)
                .toList();
        return holding.isEmpty() || chance.once(12) ? line() : chance.of(holding);
    }

    String contract() {
        List<String> signed = project.all(SignContract.class).stream()
                .map(SignContract::contract)
                .toList();
        return signed.isEmpty() || chance.once(40) ? "nobody" : chance.of(signed);
    }

    /** Mostly a contract that drew something on that line. */
    String drawnOn(String line) {
        List<String> drew = project.contracts().keySet().stream()
                .filter(it -> project.drawn(it, line) > 0)
                .toList();
        return drew.isEmpty() || chance.once(12) ? contract() : chance.of(drew);
    }

    EntryId someEntry() {
        return EntryId.of(project.id.value(), chance.below(project.entries.size() + 2));
    }

    /** A name that no line bears yet. */
    String newLine() {
        return "L" + project.entries.size();
    }

    FiscalYear year() {
        return new FiscalYear(2016 + chance.below(3));
    }

    long on(Account account, String line) {
        return sheet.balance(account, project.id.value() + "|" + line);
    }
}
