package vn.khuyencong.ledger.command.party;

import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.PartyId;

/** What can be asked of a party, in the order of its life. */
public sealed interface PartyCommand extends Command<PartyState> permits RegisterParty, AmendParty, ErasePersonalData {
    PartyId party();

    @Override
    default String stream() {
        return party().value();
    }
}
