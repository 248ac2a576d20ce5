package vn.khuyencong.ledger.command.web;

/** A body that is no command itself and becomes one. */
public interface Wish {}
