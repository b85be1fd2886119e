// Takes code and state out of the address bar and the history (RFC 9700 section 4.3).
history.replaceState(null, "", location.pathname);
