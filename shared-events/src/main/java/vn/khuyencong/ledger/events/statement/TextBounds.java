package vn.khuyencong.ledger.events.statement;

/** Which lines of the file are the article, counted from 1, both ends included. */
public record TextBounds(int firstLine, int lastLine) {}
