package vn.khuyencong.ledger.infra.embedded.example;

import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** Sổ nhật ký: what was done day by day, as the commands that say it. */
final class DayBook {
    private final Keys keys;
    private final FundSteps funds;
    private final ProjectSteps projects;
    private final WorkSteps work = new WorkSteps();
    private final RegisterSteps registers;
    private final DutySteps duties;

    DayBook(Keys keys) {
        this.keys = keys;
        this.funds = new FundSteps(keys);
        this.projects = new ProjectSteps(keys);
        this.registers = new RegisterSteps(keys);
        this.duties = new DutySteps(projects, work);
    }

    /** Every line, in the order in which it was written. */
    static List<Step> steps() {
        return Table.read(Keys.FOLDER + "/day-book.csv").stream().map(Step::new).toList();
    }

    /** @param posted where the earlier lines stand in the ledger, by their names */
    Command<?> command(Step step, Map<String, EntryId> posted) {
        String answered = step.reverses();
        if (answered == null) {
            return said(step);
        }
        EntryId entry = posted.get(answered);
        if (entry == null) {
            throw new IllegalArgumentException(step.name() + " answers " + answered + ", which stands nowhere");
        }
        return step.act().matter() == Matter.DUTY
                ? duties.answer(step, entry, evidence(step))
                : DutySteps.reversal(step, entry, said(step));
    }

    private Command<?> said(Step it) {
        return switch (it.act().matter()) {
            case FUND -> funds.said(it, evidence(it));
            case PROJECT -> projects.said(it, evidence(it));
            case CASH -> CashSteps.said(it, evidence(it));
            case WORK -> work.said(it, evidence(it));
            case REGISTER -> registers.said(it, evidence(it));
            case DUTY -> duties.said(it, evidence(it));
        };
    }

    private List<Evidence> evidence(Step it) {
        return it.decisions().stream()
                .map(key -> new Evidence(keys.decision(key), null, it.quote(), null))
                .toList();
    }
}
