/** Made up. Judging it unpacks lists and compiles the built-in dictionary before a person waits. */
export const warmUp = [
  "Received: from mail.example.com by mx.harbour.example; Mon, 2 Mar 2026 09:00:00 +0000",
  "Authentication-Results: mx.harbour.example; spf=pass smtp.mailfrom=example.com; dkim=pass header.d=example.com",
  "From: Example Trading GmbH <accounts@example.com>",
  "Reply-To: billing@example.com",
  "To: Accounts Payable <payable@harbour.example>",
  "Subject: Invoice 1001",
  "Date: Mon, 2 Mar 2026 09:00:00 +0000",
  "Message-ID: <warm-up@example.com>",
  "MIME-Version: 1.0",
  "Content-Type: text/html; charset=utf-8",
  "",
  "<p>Please pay invoice 1001, 1.250,00 EUR. Our bank details have changed.</p>",
  "<p>IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX</p>",
  "<p>Tel. +49 30 5550100</p>",
  "",
].join("\r\n");
