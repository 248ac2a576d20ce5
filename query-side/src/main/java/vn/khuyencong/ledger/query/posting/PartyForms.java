package vn.khuyencong.ledger.query.posting;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Party;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** The forms of a party that is known already; its own page leads to them. */
@PageController
@RequestMapping("/posting")
final class PartyForms {
    private final Readings readings;

    PartyForms(Readings readings) {
        this.readings = readings;
    }

    /** What such a form is called in words and templates. */
    record Form(String key, String role) {
        boolean isFor(Reader reader) {
            return reader.role().equals(role);
        }
    }

    /** What the party is now stands in the fields, to be changed. */
    @GetMapping("/party-amendment")
    String amendment(
            @RequestParam PartyId party, @ModelAttribute(binding = false) Show show, Asked asked, Model model) {
        return form(new Form("party-amendment", "FINANCE"), party, show, asked, model);
    }

    @GetMapping("/personal-data-erasure")
    String erasure(@RequestParam PartyId party, @ModelAttribute(binding = false) Show show, Asked asked, Model model) {
        return form(new Form("personal-data-erasure", "ADMIN"), party, show, asked, model);
    }

    private String form(Form form, PartyId id, Show show, Asked asked, Model model) {
        Reader reader = Reader.current();
        if (reader == null || !form.isFor(reader)) {
            model.addAttribute("duty", form);
            return "posting/closed";
        }
        return readings.ask(ShelvesProjection.NAME, AsOf.PRESENT, asked.minPosition(), view -> {
            Party party = Party.of(id, DocumentShelves.of(view))
                    .orElseThrow(() -> QuestionProblem.unknown("UNKNOWN_PARTY", id));
            model.addAttribute("party", party);
            model.addAttribute("units", units(view, reader, show));
            model.addAttribute("asOf", view.asOf());
            return "posting/" + form.key();
        });
    }

    private static List<OptionGroup> units(View view, Reader reader, Show show) {
        return new Units(new Names(view.documents()), reader, show).options();
    }
}
