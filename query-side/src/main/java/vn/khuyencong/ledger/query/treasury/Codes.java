package vn.khuyencong.ledger.query.treasury;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.BudgetCode;

/** Budget codes as people read them. */
public final class Codes {
    private static final String NOT_NAMED = "–";

    private Codes() {}

    /** The parts of a code as the Treasury's forms write them, one after the other, a dash for what is not named. */
    public static String written(BudgetCode code) {
        return Stream.of(
                        code.chapter(),
                        code.category(),
                        code.section(),
                        code.item(),
                        code.subItem(),
                        code.targetProgramme(),
                        code.source())
                .map(part -> part == null ? NOT_NAMED : part)
                .collect(Collectors.joining("."));
    }
}
