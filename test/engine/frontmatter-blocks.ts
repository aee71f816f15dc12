/** Blocks of our own in the form of a curated item, in each format, with all that such blocks hold. */

export const YAML_BLOCK = `---
category: news
title: "Harbour board puts off ferry pier: third delay"
excerpt: >-
  The board met on Tuesday
  and put the vote off.
publishedDateTime: 2024-05-03T08:15:00Z
originalUrl: "https://www.harbourpost.example/news/pier" # as found
webUrl: "https://www.harbourpost.example/news/pier"
type: article
quality: 45
heat: -1
published: true

provider:
  name: Harbour Post
  domain: harbourpost.example
  images:
    - url: "https://img.harbourpost.example/logo.png"
      width: 50
      height: 50

topics:
  - Ports
  - 'Ferries & piers'
tags: [harbour, "sea trade", 2024]

images:
  - url: "https://img.harbourpost.example/pier.jpg"
    width: 1024
    title: "The pier, seen from the \\"old\\" town"
    isCached: false
related:
  - title: Divers find two broken pillars
    url: "https://www.harbourpost.example/news/divers"

secured: "c2VjdXJlZA=="
---
The harbour board met on Tuesday.
`;

export const TOML_BLOCK = `+++
category = "news"
title = "Harbour board puts off ferry pier: third delay"
excerpt = """
The board met on Tuesday \\
and put the vote off."""
publishedDateTime = 2024-05-03T08:15:00Z
webUrl = "https://www.harbourpost.example/news/pier" # as found
quality = 45
share = 0.5
published = true
topics = [
  "Ports",
  'Ferries & piers', # with a mark
]
seo.title = "Pier delayed"
seo.robots = { index = true, follow = false }

[provider]
name = "Harbour Post"
domain = "harbourpost.example"

[[provider.images]]
url = "https://img.harbourpost.example/logo.png"
width = 50

[[images]]
url = "https://img.harbourpost.example/pier.jpg"
width = 1_024
title = "The pier, seen from the \\"old\\" town"

[[images]]
url = "https://img.harbourpost.example/divers.jpg"
+++
The harbour board met on Tuesday.
`;

export const JSON_BLOCK = `;;;
{
  "category": "news",
  "title": "Harbour board puts off ferry pier: third delay",
  "publishedDateTime": "2024-05-03T08:15:00Z",
  "quality": 45,
  "heat": -1.5e2,
  "published": true,
  "note": null,
  "provider": {
    "name": "Harbour Post",
    "images": [{ "url": "https://img.harbourpost.example/logo.png", "width": 50 }]
  },
  "topics": ["Ports", "Ferries \\u0026 piers"],
  "images": [
    {
      "url": "https://img.harbourpost.example/pier.jpg",
      "title": "The pier, seen from the \\"old\\" town"
    }
  ],
  "tags": []
}
;;;
The harbour board met on Tuesday.
`;

export const HEADER_BLOCK = `Title: Harbour board puts off ferry pier
Date: 2024-05-03 08:15
Category: news
Tags: ports, ferries
Summary:

The harbour board met on Tuesday.
`;
