package vn.khuyencong.ledger.command.life;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.fund.AdjustFunds;
import vn.khuyencong.ledger.command.fund.CancelFunds;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.command.fund.TransferFunds;
import vn.khuyencong.ledger.command.life.NaiveFunds.Posted;

/** What commands are called where their outcomes are counted. */
final class Kinds {
    private Kinds() {}

    static String of(Command<?> command) {
        return command.getClass().getSimpleName();
    }

    /** Of a fund: with the chain it names, or with what it takes back. */
    static String ofFund(FundCommand command, NaiveFunds funds) {
        return switch (command) {
            case AdjustFunds it -> of(it) + "(" + it.chain() + ")";
            case CancelFunds it -> of(it) + "(" + it.chain() + ")";
            case TransferFunds it -> of(it) + "(" + it.chain() + ")";
            case ReverseFundEntry it -> of(it) + "(" + original(it, funds.at(it.entry())) + ")";
            default -> of(command);
        };
    }

    private static String original(ReverseFundEntry reversal, @Nullable Posted original) {
        if (original == null) {
            return "nothing";
        }
        String replaced = reversal.replacement() == null ? "" : ",replaced";
        return of(original.command()) + half(reversal, original) + replaced;
    }

    private static String half(ReverseFundEntry reversal, Posted original) {
        if (!original.isPair()) {
            return "";
        }
        return original.isTakenAt(reversal.entry()) ? ",taken" : ",given";
    }
}
