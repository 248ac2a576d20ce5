package vn.khuyencong.broken.ledger.infra;

import org.bson.Document;
import vn.khuyencong.broken.ledger.command.BrokenDecisions;
import vn.khuyencong.broken.ledger.query.BrokenAnswers;

/** What runs the house may know all of it. */
public record Machine(BrokenDecisions.IsToldTheTime decision, BrokenAnswers.Sound answer, Document document) {}
